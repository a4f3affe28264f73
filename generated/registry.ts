// Written by `npm run codegen` from the contract. Never edited.

import type { Handlers } from '../src/contract/handler.js';
import { getHealth } from '../src/handlers/system/getHealth.js';
import { listEntities } from '../src/handlers/catalog/listEntities.js';
import { createEntity } from '../src/handlers/catalog/createEntity.js';
import { getEntity } from '../src/handlers/catalog/getEntity.js';
import { updateEntity } from '../src/handlers/catalog/updateEntity.js';
import { deleteEntity } from '../src/handlers/catalog/deleteEntity.js';
import { publishEntity } from '../src/handlers/catalog/publishEntity.js';
import { archiveEntity } from '../src/handlers/catalog/archiveEntity.js';
import { discontinueEntity } from '../src/handlers/catalog/discontinueEntity.js';
import { getEntityAttributes } from '../src/handlers/catalog/getEntityAttributes.js';
import { setEntityAttributes } from '../src/handlers/catalog/setEntityAttributes.js';
import { listCategories } from '../src/handlers/catalog/listCategories.js';
import { createCategory } from '../src/handlers/catalog/createCategory.js';
import { updateCategory } from '../src/handlers/catalog/updateCategory.js';
import { deleteCategory } from '../src/handlers/catalog/deleteCategory.js';
import { addEntityToCategory } from '../src/handlers/catalog/addEntityToCategory.js';
import { removeEntityFromCategory } from '../src/handlers/catalog/removeEntityFromCategory.js';
import { listBrands } from '../src/handlers/catalog/listBrands.js';
import { createBrand } from '../src/handlers/catalog/createBrand.js';
import { updateBrand } from '../src/handlers/catalog/updateBrand.js';
import { deleteBrand } from '../src/handlers/catalog/deleteBrand.js';
import { addEntityToBrand } from '../src/handlers/catalog/addEntityToBrand.js';
import { removeEntityFromBrand } from '../src/handlers/catalog/removeEntityFromBrand.js';
import { createOptionType } from '../src/handlers/catalog/createOptionType.js';
import { createOptionValue } from '../src/handlers/catalog/createOptionValue.js';
import { createVariant } from '../src/handlers/catalog/createVariant.js';
import { generateVariants } from '../src/handlers/catalog/generateVariants.js';
import { listCarts } from '../src/handlers/carts/listCarts.js';
import { createCart } from '../src/handlers/carts/createCart.js';
import { getCart } from '../src/handlers/carts/getCart.js';
import { addCartItem } from '../src/handlers/carts/addCartItem.js';
import { updateCartItem } from '../src/handlers/carts/updateCartItem.js';
import { removeCartItem } from '../src/handlers/carts/removeCartItem.js';
import { mergeCart } from '../src/handlers/carts/mergeCart.js';
import { checkout } from '../src/handlers/checkout/checkout.js';
import { listOrders } from '../src/handlers/orders/listOrders.js';
import { getOrder } from '../src/handlers/orders/getOrder.js';
import { changeOrderStatus } from '../src/handlers/orders/changeOrderStatus.js';
import { listOrderFulfillments } from '../src/handlers/orders/listOrderFulfillments.js';
import { createFulfillment } from '../src/handlers/orders/createFulfillment.js';
import { listOrderDownloads } from '../src/handlers/orders/listOrderDownloads.js';
import { downloadOrderFile } from '../src/handlers/orders/downloadOrderFile.js';
import { captureOrderPayment } from '../src/handlers/orders/captureOrderPayment.js';
import { refundOrder } from '../src/handlers/orders/refundOrder.js';
import { checkInventory } from '../src/handlers/inventory/checkInventory.js';
import { adjustInventory } from '../src/handlers/inventory/adjustInventory.js';
import { reserveInventory } from '../src/handlers/inventory/reserveInventory.js';
import { releaseInventory } from '../src/handlers/inventory/releaseInventory.js';
import { listWarehouses } from '../src/handlers/inventory/listWarehouses.js';
import { createWarehouse } from '../src/handlers/inventory/createWarehouse.js';
import { listPrices } from '../src/handlers/pricing/listPrices.js';
import { createPrice } from '../src/handlers/pricing/createPrice.js';
import { listPriceModifiers } from '../src/handlers/pricing/listPriceModifiers.js';
import { createPriceModifier } from '../src/handlers/pricing/createPriceModifier.js';
import { listPromotions } from '../src/handlers/promotions/listPromotions.js';
import { createPromotion } from '../src/handlers/promotions/createPromotion.js';
import { validatePromotion } from '../src/handlers/promotions/validatePromotion.js';
import { updatePromotion } from '../src/handlers/promotions/updatePromotion.js';
import { deactivatePromotion } from '../src/handlers/promotions/deactivatePromotion.js';
import { search } from '../src/handlers/search/search.js';
import { suggest } from '../src/handlers/search/suggest.js';
import { uploadMedia } from '../src/handlers/media/uploadMedia.js';
import { getMedia } from '../src/handlers/media/getMedia.js';
import { deleteMedia } from '../src/handlers/media/deleteMedia.js';
import { attachMedia } from '../src/handlers/media/attachMedia.js';
import { receivePaymentWebhook } from '../src/handlers/payments/receivePaymentWebhook.js';
import { listWebhooks } from '../src/handlers/webhooks/listWebhooks.js';
import { createWebhook } from '../src/handlers/webhooks/createWebhook.js';
import { updateWebhook } from '../src/handlers/webhooks/updateWebhook.js';
import { deleteWebhook } from '../src/handlers/webhooks/deleteWebhook.js';
import { listWebhookDeliveries } from '../src/handlers/webhooks/listWebhookDeliveries.js';
import { replayWebhookDelivery } from '../src/handlers/webhooks/replayWebhookDelivery.js';
import { rotateWebhookSecret } from '../src/handlers/webhooks/rotateWebhookSecret.js';
import { testWebhook } from '../src/handlers/webhooks/testWebhook.js';
import { getProfile } from '../src/handlers/me/getProfile.js';
import { updateProfile } from '../src/handlers/me/updateProfile.js';
import { listAddresses } from '../src/handlers/me/listAddresses.js';
import { createAddress } from '../src/handlers/me/createAddress.js';
import { updateAddress } from '../src/handlers/me/updateAddress.js';
import { deleteAddress } from '../src/handlers/me/deleteAddress.js';
import { listMyOrders } from '../src/handlers/me/listMyOrders.js';
import { getMyOrder } from '../src/handlers/me/getMyOrder.js';
import { getMyOrderTracking } from '../src/handlers/me/getMyOrderTracking.js';
import { listMyOrderDownloads } from '../src/handlers/me/listMyOrderDownloads.js';
import { reorder } from '../src/handlers/me/reorder.js';
import { closeAccount } from '../src/handlers/me/closeAccount.js';
import { exportAccount } from '../src/handlers/me/exportAccount.js';
import { listCustomers } from '../src/handlers/customers/listCustomers.js';
import { getCustomer } from '../src/handlers/customers/getCustomer.js';
import { updateCustomer } from '../src/handlers/customers/updateCustomer.js';
import { closeCustomerAccount } from '../src/handlers/customers/closeCustomerAccount.js';
import { exportCustomer } from '../src/handlers/customers/exportCustomer.js';
import { listCustomerGroups } from '../src/handlers/customers/listCustomerGroups.js';
import { createCustomerGroup } from '../src/handlers/customers/createCustomerGroup.js';
import { updateCustomerGroup } from '../src/handlers/customers/updateCustomerGroup.js';
import { deleteCustomerGroup } from '../src/handlers/customers/deleteCustomerGroup.js';
import { addCustomerToGroup } from '../src/handlers/customers/addCustomerToGroup.js';
import { removeCustomerFromGroup } from '../src/handlers/customers/removeCustomerFromGroup.js';
import { getAnalyticsMeta } from '../src/handlers/analytics/getAnalyticsMeta.js';
import { queryAnalytics } from '../src/handlers/analytics/queryAnalytics.js';
import { listAuditEntries } from '../src/handlers/audit/listAuditEntries.js';
import { listEntityAuditEntries } from '../src/handlers/audit/listEntityAuditEntries.js';
import { requestPasswordReset } from '../src/handlers/auth/requestPasswordReset.js';
import { sendVerificationEmail } from '../src/handlers/auth/sendVerificationEmail.js';
import { listUsers } from '../src/handlers/users/listUsers.js';
import { changeUserRole } from '../src/handlers/users/changeUserRole.js';
import { listApiKeys } from '../src/handlers/api-keys/listApiKeys.js';
import { createApiKey } from '../src/handlers/api-keys/createApiKey.js';
import { revokeApiKey } from '../src/handlers/api-keys/revokeApiKey.js';
import { listFailedJobs } from '../src/handlers/jobs/listFailedJobs.js';
import { retryJob } from '../src/handlers/jobs/retryJob.js';
import { runJobs } from '../src/handlers/jobs/runJobs.js';
import { runJobsByPost } from '../src/handlers/jobs/runJobsByPost.js';
import { listVendors } from '../src/plugins/marketplace/handlers/listVendors.js';
import { registerVendor } from '../src/plugins/marketplace/handlers/registerVendor.js';
import { getVendor } from '../src/plugins/marketplace/handlers/getVendor.js';
import { updateVendor } from '../src/plugins/marketplace/handlers/updateVendor.js';
import { approveVendor } from '../src/plugins/marketplace/handlers/approveVendor.js';
import { rejectVendor } from '../src/plugins/marketplace/handlers/rejectVendor.js';
import { suspendVendor } from '../src/plugins/marketplace/handlers/suspendVendor.js';
import { reinstateVendor } from '../src/plugins/marketplace/handlers/reinstateVendor.js';
import { listVendorEntities } from '../src/plugins/marketplace/handlers/listVendorEntities.js';
import { addVendorEntity } from '../src/plugins/marketplace/handlers/addVendorEntity.js';
import { removeVendorEntity } from '../src/plugins/marketplace/handlers/removeVendorEntity.js';
import { listVendorUsers } from '../src/plugins/marketplace/handlers/listVendorUsers.js';
import { addVendorUser } from '../src/plugins/marketplace/handlers/addVendorUser.js';
import { removeVendorUser } from '../src/plugins/marketplace/handlers/removeVendorUser.js';
import { listVendorPromotions } from '../src/plugins/marketplace/handlers/listVendorPromotions.js';
import { addVendorPromotion } from '../src/plugins/marketplace/handlers/addVendorPromotion.js';
import { removeVendorPromotion } from '../src/plugins/marketplace/handlers/removeVendorPromotion.js';
import { listVendorDocuments } from '../src/plugins/marketplace/handlers/listVendorDocuments.js';
import { uploadVendorDocument } from '../src/plugins/marketplace/handlers/uploadVendorDocument.js';
import { approveVendorDocument } from '../src/plugins/marketplace/handlers/approveVendorDocument.js';
import { rejectVendorDocument } from '../src/plugins/marketplace/handlers/rejectVendorDocument.js';
import { getVendorBalance } from '../src/plugins/marketplace/handlers/getVendorBalance.js';
import { adjustVendorBalance } from '../src/plugins/marketplace/handlers/adjustVendorBalance.js';
import { getVendorPerformance } from '../src/plugins/marketplace/handlers/getVendorPerformance.js';
import { getOwnVendor } from '../src/plugins/marketplace/handlers/getOwnVendor.js';
import { updateOwnVendor } from '../src/plugins/marketplace/handlers/updateOwnVendor.js';
import { listOwnSubOrders } from '../src/plugins/marketplace/handlers/listOwnSubOrders.js';
import { confirmOwnSubOrder } from '../src/plugins/marketplace/handlers/confirmOwnSubOrder.js';
import { shipOwnSubOrder } from '../src/plugins/marketplace/handlers/shipOwnSubOrder.js';
import { deliverOwnSubOrder } from '../src/plugins/marketplace/handlers/deliverOwnSubOrder.js';
import { cancelOwnSubOrder } from '../src/plugins/marketplace/handlers/cancelOwnSubOrder.js';
import { listOwnPayouts } from '../src/plugins/marketplace/handlers/listOwnPayouts.js';
import { getOwnBalance } from '../src/plugins/marketplace/handlers/getOwnBalance.js';
import { listOwnReviews } from '../src/plugins/marketplace/handlers/listOwnReviews.js';
import { setOwnReviewResponse } from '../src/plugins/marketplace/handlers/setOwnReviewResponse.js';
import { deleteOwnReviewResponse } from '../src/plugins/marketplace/handlers/deleteOwnReviewResponse.js';
import { approveOwnReturn } from '../src/plugins/marketplace/handlers/approveOwnReturn.js';
import { rejectOwnReturn } from '../src/plugins/marketplace/handlers/rejectOwnReturn.js';
import { listCommissionRules } from '../src/plugins/marketplace/handlers/listCommissionRules.js';
import { createCommissionRule } from '../src/plugins/marketplace/handlers/createCommissionRule.js';
import { updateCommissionRule } from '../src/plugins/marketplace/handlers/updateCommissionRule.js';
import { deleteCommissionRule } from '../src/plugins/marketplace/handlers/deleteCommissionRule.js';
import { listPayouts } from '../src/plugins/marketplace/handlers/listPayouts.js';
import { runPayouts } from '../src/plugins/marketplace/handlers/runPayouts.js';
import { retryPayout } from '../src/plugins/marketplace/handlers/retryPayout.js';
import { listSubOrders } from '../src/plugins/marketplace/handlers/listSubOrders.js';
import { getSubOrder } from '../src/plugins/marketplace/handlers/getSubOrder.js';
import { changeSubOrderStatus } from '../src/plugins/marketplace/handlers/changeSubOrderStatus.js';
import { listSubOrdersOfOrder } from '../src/plugins/marketplace/handlers/listSubOrdersOfOrder.js';
import { listDisputes } from '../src/plugins/marketplace/handlers/listDisputes.js';
import { openDispute } from '../src/plugins/marketplace/handlers/openDispute.js';
import { respondToDispute } from '../src/plugins/marketplace/handlers/respondToDispute.js';
import { escalateDispute } from '../src/plugins/marketplace/handlers/escalateDispute.js';
import { resolveDispute } from '../src/plugins/marketplace/handlers/resolveDispute.js';
import { listReturns } from '../src/plugins/marketplace/handlers/listReturns.js';
import { requestReturn } from '../src/plugins/marketplace/handlers/requestReturn.js';
import { shipReturnBack } from '../src/plugins/marketplace/handlers/shipReturnBack.js';
import { receiveReturn } from '../src/plugins/marketplace/handlers/receiveReturn.js';
import { listVendorReviews } from '../src/plugins/marketplace/handlers/listVendorReviews.js';
import { createVendorReview } from '../src/plugins/marketplace/handlers/createVendorReview.js';
import { moderateVendorReview } from '../src/plugins/marketplace/handlers/moderateVendorReview.js';
import { listReviews } from '../src/plugins/marketplace/handlers/listReviews.js';
import { updateVendorReview } from '../src/plugins/marketplace/handlers/updateVendorReview.js';

export const handlers = {
  getHealth,
  listEntities,
  createEntity,
  getEntity,
  updateEntity,
  deleteEntity,
  publishEntity,
  archiveEntity,
  discontinueEntity,
  getEntityAttributes,
  setEntityAttributes,
  listCategories,
  createCategory,
  updateCategory,
  deleteCategory,
  addEntityToCategory,
  removeEntityFromCategory,
  listBrands,
  createBrand,
  updateBrand,
  deleteBrand,
  addEntityToBrand,
  removeEntityFromBrand,
  createOptionType,
  createOptionValue,
  createVariant,
  generateVariants,
  listCarts,
  createCart,
  getCart,
  addCartItem,
  updateCartItem,
  removeCartItem,
  mergeCart,
  checkout,
  listOrders,
  getOrder,
  changeOrderStatus,
  listOrderFulfillments,
  createFulfillment,
  listOrderDownloads,
  downloadOrderFile,
  captureOrderPayment,
  refundOrder,
  checkInventory,
  adjustInventory,
  reserveInventory,
  releaseInventory,
  listWarehouses,
  createWarehouse,
  listPrices,
  createPrice,
  listPriceModifiers,
  createPriceModifier,
  listPromotions,
  createPromotion,
  validatePromotion,
  updatePromotion,
  deactivatePromotion,
  search,
  suggest,
  uploadMedia,
  getMedia,
  deleteMedia,
  attachMedia,
  receivePaymentWebhook,
  listWebhooks,
  createWebhook,
  updateWebhook,
  deleteWebhook,
  listWebhookDeliveries,
  replayWebhookDelivery,
  rotateWebhookSecret,
  testWebhook,
  getProfile,
  updateProfile,
  listAddresses,
  createAddress,
  updateAddress,
  deleteAddress,
  listMyOrders,
  getMyOrder,
  getMyOrderTracking,
  listMyOrderDownloads,
  reorder,
  closeAccount,
  exportAccount,
  listCustomers,
  getCustomer,
  updateCustomer,
  closeCustomerAccount,
  exportCustomer,
  listCustomerGroups,
  createCustomerGroup,
  updateCustomerGroup,
  deleteCustomerGroup,
  addCustomerToGroup,
  removeCustomerFromGroup,
  getAnalyticsMeta,
  queryAnalytics,
  listAuditEntries,
  listEntityAuditEntries,
  requestPasswordReset,
  sendVerificationEmail,
  listUsers,
  changeUserRole,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listFailedJobs,
  retryJob,
  runJobs,
  runJobsByPost,
  listVendors,
  registerVendor,
  getVendor,
  updateVendor,
  approveVendor,
  rejectVendor,
  suspendVendor,
  reinstateVendor,
  listVendorEntities,
  addVendorEntity,
  removeVendorEntity,
  listVendorUsers,
  addVendorUser,
  removeVendorUser,
  listVendorPromotions,
  addVendorPromotion,
  removeVendorPromotion,
  listVendorDocuments,
  uploadVendorDocument,
  approveVendorDocument,
  rejectVendorDocument,
  getVendorBalance,
  adjustVendorBalance,
  getVendorPerformance,
  getOwnVendor,
  updateOwnVendor,
  listOwnSubOrders,
  confirmOwnSubOrder,
  shipOwnSubOrder,
  deliverOwnSubOrder,
  cancelOwnSubOrder,
  listOwnPayouts,
  getOwnBalance,
  listOwnReviews,
  setOwnReviewResponse,
  deleteOwnReviewResponse,
  approveOwnReturn,
  rejectOwnReturn,
  listCommissionRules,
  createCommissionRule,
  updateCommissionRule,
  deleteCommissionRule,
  listPayouts,
  runPayouts,
  retryPayout,
  listSubOrders,
  getSubOrder,
  changeSubOrderStatus,
  listSubOrdersOfOrder,
  listDisputes,
  openDispute,
  respondToDispute,
  escalateDispute,
  resolveDispute,
  listReturns,
  requestReturn,
  shipReturnBack,
  receiveReturn,
  listVendorReviews,
  createVendorReview,
  moderateVendorReview,
  listReviews,
  updateVendorReview,
} satisfies Handlers;
